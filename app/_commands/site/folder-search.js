// Narrows the list of the search page to the words given, in a folder that no server answers for. A classic script: modules
// do not load from a file's address.
(() => {
  const field = document.querySelector("#search-words");
  const status = document.querySelector("[data-found]");
  // Width, case and kind of kana make no difference.
  const compared = (words) =>
    words
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
  const entries = [...document.querySelectorAll("#everything > li")].map((entry) => ({
    entry,
    words: compared(entry.dataset.words),
  }));
  const narrow = () => {
    const words = compared(field.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { entry, words: own } of entries) {
      entry.hidden = !words.every((word) => own.includes(word));
      if (!entry.hidden) found += 1;
    }
    const { found: unit, nothing } = status.dataset;
    status.textContent = words.length === 0 ? "" : found === 0 ? nothing : `${found}${unit}`;
  };
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  field.addEventListener("input", narrow);
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    narrow();
  });
  narrow();
})();
