// Loaded before the server: tells its memory when asked, after it has thrown away what nothing needs.
if (process.send && process.env.TELL_HEAP === String(process.ppid)) {
  process.on("message", (asked) => {
    if (asked !== "heap") return;
    globalThis.gc();
    globalThis.gc();
    const { heapUsed, rss } = process.memoryUsage();
    process.send({ heapUsed, rss });
  });
}
