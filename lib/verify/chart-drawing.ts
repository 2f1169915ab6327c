// What a native chart prints and draws beside its values: labels as a reader sees them, whiskers, the ends of its axis
// (DrawingML, ISO/IEC 29500-1 §21.2).
import { formatted } from "./number-format";
import { allNamed, childNamed, readXml, textOf, type XmlNode } from "./read-xml";
import type { Whisker } from "./shown-figure";

type DrawnSeries = {
  /** By the place of the value; empty where none is printed. */
  labels: readonly string[];
  /** Places whose label somebody typed. */
  typed: ReadonlySet<number>;
  whiskers: readonly Whisker[];
};

export type ChartDrawing = {
  forms: readonly string[];
  /** Null where the program that draws it chooses the end. */
  axis: { min: number | null; max: number | null; turned: boolean; format: string };
  series: readonly DrawnSeries[];
};

const mostPoints = 5000;
const on = (node: XmlNode | undefined) =>
  node !== undefined && node.attributes.val !== "0" && node.attributes.val !== "false";
const numberIn = (node: XmlNode | undefined): number | null => {
  const value = Number(node?.attributes.val ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
};

/** @param values by series, as the chart draws them */
export function chartDrawing(
  root: XmlNode,
  series: readonly XmlNode[],
  values: readonly (readonly (number | null)[])[],
): ChartDrawing {
  const plot = allNamed(root, "plotArea")[0];
  const forms = (plot?.children ?? []).flatMap((one) =>
    typeof one !== "string" && /Chart$/.test(one.name) ? [one.name.slice(0, -5)] : [],
  );
  const axis = plot ? allNamed(plot, "valAx")[0] : undefined;
  const scaling = axis && childNamed(axis, "scaling");
  return {
    forms: forms.map((form) => form.replace(/3D$/, "")),
    axis: {
      min: numberIn(scaling && childNamed(scaling, "min")),
      max: numberIn(scaling && childNamed(scaling, "max")),
      turned:
        (scaling && childNamed(scaling, "orientation"))?.attributes.val === "maxMin" ||
        (scaling !== undefined && childNamed(scaling, "logBase") !== undefined),
      format: (axis && childNamed(axis, "numFmt"))?.attributes.formatCode ?? "",
    },
    series: series.map((one, s) => ({ ...labelsOf(one, values[s] ?? []), whiskers: whiskersOf(one) })),
  };
}

function labelsOf(series: XmlNode, values: readonly (number | null)[]): Pick<DrawnSeries, "labels" | "typed"> {
  const all = childNamed(series, "dLbls");
  const own = new Map<number, XmlNode>();
  for (const one of all?.children ?? []) {
    if (typeof one === "string" || one.name !== "dLbl") continue;
    const index = numberIn(childNamed(one, "idx"));
    if (index !== null) own.set(index, one);
  }
  const typed = new Set<number>();
  const labels = values.map((value, index) => {
    const label = own.get(index) ?? all;
    if (!label || value === null || on(childNamed(label, "delete"))) return "";
    const format =
      (childNamed(label, "numFmt") ?? (all && childNamed(all, "numFmt")))?.attributes.formatCode ?? "General";
    const rich = own.has(index) ? childNamed(label, "tx") : undefined;
    if (rich) {
      typed.add(index);
      return typedText(rich, formatted(format, value));
    }
    const said = ["showSerName", "showCatName"].filter((name) => on(childNamed(label, name)));
    const number = on(childNamed(label, "showVal")) ? formatted(format, value) : "";
    // What is not ours to know is shown as that it is there.
    return [...said.map(() => "…"), number].filter(Boolean).join(" ");
  });
  return { labels, typed };
}

/** A typed label, a field for the value filled with it. */
function typedText(rich: XmlNode, value: string): string {
  return allNamed(rich, "p")
    .map((paragraph) =>
      paragraph.children
        .map((run) => {
          if (typeof run === "string") return "";
          return run.name === "fld" && run.attributes.type === "VALUE" ? value : textOf(childNamed(run, "t"));
        })
        .join(""),
    )
    .join("\n");
}

/** Bars whose line is not drawn are none. */
function whiskersOf(series: XmlNode): Whisker[] {
  const bars = childNamed(series, "errBars");
  if (!bars) return [];
  const line = childNamed(childNamed(bars, "spPr") ?? bars, "ln");
  if (line && childNamed(line, "noFill")) return [];
  const side = (name: "plus" | "minus") => {
    const ends: number[] = [];
    for (const point of allNamed(childNamed(bars, name) ?? { name, attributes: {}, children: [] }, "pt")) {
      const [index, value] = [Number(point.attributes.idx), Number(textOf(childNamed(point, "v")))];
      if (Number.isInteger(index) && index >= 0 && index < mostPoints && Number.isFinite(value)) ends[index] = value;
    }
    return ends;
  };
  const [plus, minus] = [side("plus"), side("minus")];
  const kind = childNamed(bars, "errBarType")?.attributes.val;
  const length = Math.max(plus.length, minus.length);
  return Array.from({ length }, (_, index) => {
    const up = kind === "minus" ? 0 : (plus[index] ?? 0);
    const down = kind === "plus" ? 0 : (minus[index] ?? 0);
    return up === 0 && down === 0 ? null : ([up, down] as const);
  });
}

/** Texts of the shapes over a chart, a shape a text. Runs are put together: a program may part them by script. */
export function shapeTexts(xml: string): string[] {
  const root = readXml(xml);
  return (root ? allNamed(root, "sp") : []).flatMap((shape) => {
    const lines = allNamed(shape, "p").map((one) => allNamed(one, "t").map(textOf).join(""));
    const text = lines.join("\n").trim();
    return text ? [text] : [];
  });
}
