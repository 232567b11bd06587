(function () {
  'use strict';
  var input = document.getElementById('find'), kind = document.getElementById('kind'), count = document.getElementById('count');
  var all = function (selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); };
  var items = all('.item'), texts = items.map(function (item) { return item.textContent.toLowerCase(); });
  var groups = all('section.group'), links = {}, later;
  all('[data-of]').forEach(function (link) { links[link.dataset.of] = link; });

  function marks(item, words) {
    all('tr.hit', item).forEach(function (row) { row.classList.remove('hit'); });
    if (!words.length) return;
    all('details', item).forEach(function (details) {
      var hits = all('tbody tr', details).filter(function (row) {
        var text = row.textContent.toLowerCase();
        return words.every(function (word) { return text.indexOf(word) >= 0; });
      });
      hits.forEach(function (row) { row.classList.add('hit'); });
      details.open = hits.length > 0;
    });
  }

  function show() {
    var words = input.value.toLowerCase().split(/\s+/).filter(Boolean), shown = [];
    items.forEach(function (item, i) {
      var fits = (!kind.value || item.dataset.kind === kind.value) && words.every(function (word) { return texts[i].indexOf(word) >= 0; });
      item.hidden = !fits;
      if (links[item.id]) links[item.id].hidden = !fits;
      if (fits) shown.push(item);
    });
    if (shown.length <= 40 || !words.length) shown.forEach(function (item) { marks(item, words); });
    groups.forEach(function (group) { group.hidden = !group.querySelector('.item:not([hidden])'); });
    all('.toc > ul > li').forEach(function (product) { product.hidden = !product.querySelector('li:not([hidden])'); });
    count.textContent = shown.length + ' of ' + items.length + ' shown';
  }

  input.addEventListener('input', function () { clearTimeout(later); later = setTimeout(show, 120); });
  kind.addEventListener('change', show);
  var closed = [];
  window.addEventListener('beforeprint', function () {
    closed = all('.item:not([hidden]) details:not([open])');
    closed.forEach(function (details) { details.open = true; });
  });
  window.addEventListener('afterprint', function () { closed.forEach(function (details) { details.open = false; }); });
  if (location.hash.indexOf('#?') === 0) {
    input.value = decodeURIComponent(location.hash.slice(2));
    show();
    return;
  }
  count.textContent = items.length + ' of ' + items.length + ' shown';
})();
