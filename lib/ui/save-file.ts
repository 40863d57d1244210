/** Lets the browser save a text as a file. Nothing leaves the device: the address it is saved from is in memory. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The click only begins the saving; the address has to outlive it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
