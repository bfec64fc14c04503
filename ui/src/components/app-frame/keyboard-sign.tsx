// A small keyboard; the icon set has none.

export function KeyboardSign() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="2.5" y="6" width="19" height="12" rx="2" />
      <path d="M6 10h.5m3 0h.5m3 0h.5m3 0h.5M8 14h8" strokeLinecap="round" />
    </svg>
  );
}
