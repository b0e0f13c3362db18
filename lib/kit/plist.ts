/** A property list (Apple, PropertyList-1.0.dtd) of strings, lists and objects. */
export function plist(value: Readonly<Record<string, unknown>>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${node(value, '')}
</plist>
`;
}

function node(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `${indent}<array>\n${value.map((one) => node(one, inner)).join('\n')}\n${indent}</array>`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return `${indent}<dict>\n${entries.map(([key, one]) => `${inner}<key>${xml(key)}</key>\n${node(one, inner)}`).join('\n')}\n${indent}</dict>`;
  }
  return `${indent}<string>${xml(String(value))}</string>`;
}

/** Text in XML, also inside an attribute. */
export function xml(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/[&<>"']/g, (sign) => named[sign] ?? sign);
}
