// Where Next would keep what it has made: nowhere. The front keeps answers as long as they are true, and asks for none twice.
export default class KeepsNothing {
  async get() {
    return null;
  }
  async set() {}
  async revalidateTag() {}
  resetRequestCache() {}
}
