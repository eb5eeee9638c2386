async () => {
  const places = {
    'local storage': localStorage.getItem('name'),
    'session storage': sessionStorage.getItem('name'),
    cookie: document.cookie,
    'window name': window.name === 'Aino',
    database: (await indexedDB.databases()).map(({ name }) => name).join(),
    cache: (await caches.keys()).join(),
    clipboard: await navigator.clipboard.readText(),
  };
  return Object.keys(places).filter((place) => places[place]);
}
