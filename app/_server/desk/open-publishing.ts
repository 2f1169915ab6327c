// What the desk does when the server starts: what a killed one left half done is done, then what is due, then in time.
import { armPublishing, longestWait } from "./publish-timer";
import { theDesk } from "./the-desk";

export async function openPublishing(): Promise<void> {
  try {
    const store = (await theDesk())?.store;
    if (store) return await armPublishing(store);
  } catch (error) {
    console.error(error);
  }
  // Nobody has opened a desk yet, or its database can't be used now.
  setTimeout(openPublishing, longestWait).unref();
}
