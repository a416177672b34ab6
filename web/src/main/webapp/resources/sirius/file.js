// The browser's file field speaks the browser's language: where scripts run, our own words stand over it. Without scripts
// the field is there as it is, and the server says what is wrong with a file.
for (const box of document.querySelectorAll('[data-file]')) {
  const input = box.querySelector('input[type=file]');
  const name = box.querySelector('.s-file__name');
  const none = name.textContent;
  const show = () => {
    const file = input.files[0];
    name.textContent = file ? file.name : none;
    input.setCustomValidity(file && file.size > Number(box.dataset.file) ? box.dataset.tooLarge : '');
    if (file) {
      input.reportValidity();
    }
  };
  box.classList.add('s-file');
  box.querySelectorAll('[hidden]').forEach((part) => part.removeAttribute('hidden'));
  input.addEventListener('change', show);
  show();
}
