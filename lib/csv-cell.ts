// A text as a cell of a CSV file (RFC 4180), where few rows are written one by one.

export const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
