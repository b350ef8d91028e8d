/** What a record of the data holds under a name; never what every object has: a group may be called "constructor". */
export const own = <T>(record: Readonly<Record<string, T>> | undefined, name: string | undefined): T | undefined =>
  record && name !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
