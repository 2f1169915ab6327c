// An address that programs may ask: its parameters, its answers, examples that run.
import type { Localised } from "../../lib/localised";

export type EndpointId =
  | "dataset"
  | "figure"
  | "selected"
  | "figureSchema"
  | "codebook"
  | "indicators"
  | "editions"
  | "sources"
  | "observations"
  | "check"
  | "openapi";

export type Parameter = {
  name: string;
  in: "query" | "path";
  description: Localised;
  schema: {
    type?: string;
    format?: string;
    enum?: readonly string[];
    minimum?: number;
    maximum?: number;
    maxItems?: number;
  };
};

export type Endpoint = {
  id: EndpointId;
  path: string;
  parameters: readonly Parameter[];
  /** Content types of a 200. */
  types: readonly string[];
  /** Addresses below the dashboard's origin. */
  examples: readonly string[];
};
