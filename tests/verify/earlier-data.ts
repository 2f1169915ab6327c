// The frozen data as they were before some editions had been published: what files of an earlier year were made from.
import { compareEditions } from "../../lib/edition";
import type { Dataset } from "../../lib/figure/dataset";
import { shippedDataset } from "../figure/shipped-dataset";

/** Editions up to one, by time. */
export function datasetUpTo(last: string): Dataset {
  const shipped = shippedDataset();
  const before = ({ edition }: { edition: string }) => compareEditions(edition, last) <= 0;
  return {
    ...shipped,
    observations: shipped.observations.filter(before),
    editions: shipped.editions.filter(before),
  };
}
