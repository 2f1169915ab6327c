// What a check comes to: the verdict and the reason, a code that has its sentence in both languages.
import type { ClaimReason } from "./claim-reasons";

export type ClaimVerdict = "holds" | "does-not-hold" | "undecidable";
export type Judgement = { verdict: ClaimVerdict; why: ClaimReason };

export const holds = (why: ClaimReason): Judgement => ({ verdict: "holds", why });
export const doesNotHold = (why: ClaimReason): Judgement => ({ verdict: "does-not-hold", why });
export const undecidable = (why: ClaimReason): Judgement => ({ verdict: "undecidable", why });
