/* "Share": the device's own sheet where it has one, else the address is copied and that is said. */
document.querySelectorAll("[data-share]").forEach(button => {
  button.hidden = !(navigator.share || navigator.clipboard);
  button.addEventListener("click", async () => {
    const url = button.dataset.share;
    if (navigator.share) {
      await navigator.share({ url }).catch(() => undefined);
      return;
    }
    await navigator.clipboard.writeText(url);
    button.nextElementSibling.textContent = button.dataset.copied;
  });
});
