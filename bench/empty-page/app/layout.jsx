export const metadata = { title: "Empty", description: "What the framework alone costs." };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
