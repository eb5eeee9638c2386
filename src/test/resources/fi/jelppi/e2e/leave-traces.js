async () => {
  localStorage.setItem('name', 'Aino');
  sessionStorage.setItem('name', 'Aino');
  document.cookie = 'name=Aino; path=/';
  window.name = 'Aino';
  await new Promise((done, failed) => {
    const request = indexedDB.open('visit', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('people').put('Aino', 1);
    request.onsuccess = () => done(request.result.close());
    request.onerror = failed;
  });
  await (await caches.open('visit')).put('/aino', new Response('Aino'));
  await navigator.clipboard.writeText('Aino');
}
