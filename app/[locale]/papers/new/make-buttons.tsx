// What can be made of the figures chosen: a picture of each, and a button for each format. Their form is the basket's.
import { selectedFileForm } from "../../../../lib/address/figure";
import { pageHref } from "../../../../lib/address/page";
import { type SheetTemplate, sheetTemplates, templateName } from "../../../../lib/address/template";
import { downloadWords } from "../../../../lib/export/download-words";
import { sheetFormats } from "../../../../lib/export/meeting/sheets";
import { type ExportFormat, exporters, formatsOffered } from "../../../../lib/export/registry";
import type { Locale } from "../../../_server/locale";
import { basketWords } from "./basket-words";
import { PaperIcon, type PaperKind } from "./paper-icons";

const sheets: readonly SheetTemplate[] = [...sheetTemplates].reverse();
const asSlides: readonly ExportFormat[] = ["pptx", "docx", "pdf"];
const styles = ["color", "mono"] as const;
const sizes = ["16:9", "4:3", "a4"] as const;

export function MakeButtons({ locale }: { locale: Locale }) {
  const { lang } = locale;
  const words = basketWords[lang];
  const saving = downloadWords[lang];
  const label = (format: ExportFormat) => exporters[format].label[lang];
  const save = (format: ExportFormat, what: string, template?: SheetTemplate) => (
    <button
      key={format}
      type="submit"
      formAction={selectedFileForm(format)}
      aria-label={words.of(label(format), what)}
      {...(template ? { name: templateName, value: template } : {})}
    >
      {label(format)}
    </button>
  );
  const { slides, screen } = words.templates;
  return (
    <>
      <ul className="makes">
        {sheets.map((template) => (
          <Make key={template} kind={template} {...words.templates[template]}>
            {sheetFormats[template].map((format) => save(format, words.templates[template].name, template))}
          </Make>
        ))}
        <Make kind="slides" {...slides}>
          {asSlides.map((format) => save(format, slides.name))}
        </Make>
        <Make kind="screen" {...screen}>
          <button
            type="submit"
            formAction={pageHref(locale, "/present")}
            aria-label={words.of(words.present, screen.name)}
          >
            {words.present}
          </button>
        </Make>
      </ul>
      <details className="make-others">
        <summary>{words.others}</summary>
        <p className="download-links">
          {formatsOffered("tray")
            .filter((format) => !asSlides.includes(format))
            .map((format) => (
              <button key={format} type="submit" formAction={selectedFileForm(format)}>
                {label(format)}
              </button>
            ))}
          <button type="submit" className="only-one" formAction={selectedFileForm("png")}>
            {words.png}
          </button>
        </p>
        <p className="make-looks">
          <Choice name="style" label={saving.style} values={styles} texts={saving.styles} />
          <Choice name="size" label={saving.size} values={sizes} texts={saving.sizes} />
        </p>
        <p className="hint">{words.looksHint}</p>
        <p className="hint">{words.zipHint}</p>
      </details>
    </>
  );
}

type MakeProps = { kind: PaperKind; name: string; lead: string; children: React.ReactNode };

function Make({ kind, name, lead, children }: MakeProps) {
  return (
    <li>
      <PaperIcon kind={kind} />
      <span className="make-what">
        <b>{name}</b>
        <small>{lead}</small>
      </span>
      <span className="make-does">{children}</span>
    </li>
  );
}

type ChoiceProps<T extends string> = {
  name: string;
  label: string;
  values: readonly T[];
  texts: Readonly<Record<T, string>>;
};

function Choice<T extends string>({ name, label, values, texts }: ChoiceProps<T>) {
  return (
    <label className="download-choice">
      {label}
      <select name={name}>
        {values.map((value) => (
          <option key={value} value={value}>
            {texts[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
