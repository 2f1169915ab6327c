import { headers } from "next/headers";

/** From where a page is asked for, as the server in front of Next says it; empty where nothing does. */
export const readerAddress = async (): Promise<string> => (await headers()).get("x-reader-address") ?? "";
