/// What a report does where scripts run: it switches language, scenario and outcome, sorts tables and shows exact numbers.
/// Without it everything is there, one below the other.
enum PageScript {
  static let code = """
    (function () {
      'use strict';
      var page = document, root = page.documentElement;
      function all(selector, within) { return Array.prototype.slice.call((within || page).querySelectorAll(selector)); }
      root.classList.add('scripted');

      function speak(language) {
        all('main').forEach(function (main) { main.classList.toggle('other', main.id !== language); });
        all('a[data-language]').forEach(function (link) {
          if (link.dataset.language === language) { link.setAttribute('aria-current', 'true'); } else { link.removeAttribute('aria-current'); }
        });
        root.lang = language;
        page.title = page.getElementById(language).dataset.title;
      }
      all('a[data-language]').forEach(function (link) {
        link.addEventListener('click', function (event) { event.preventDefault(); speak(link.dataset.language); });
      });
      var asked = location.hash.slice(1, 3);
      if (page.getElementById(asked) && all('main').length > 1) { speak(asked); }

      function choose(name) {
        all('.pick-scenario').forEach(function (select) { select.value = name; });
        all('[data-scenario]').forEach(function (item) { item.hidden = name !== '' && item.dataset.scenario !== name; });
        all('details[data-scenario]').forEach(function (item) { item.open = item.dataset.scenario === name; });
        root.classList.toggle('one', name !== '');
      }
      function show(group, outcome) {
        all('.pick-outcome[data-group="' + group + '"]').forEach(function (select) { select.value = outcome; });
        all('div[data-group="' + group + '"][data-outcome]').forEach(function (item) { item.hidden = item.dataset.outcome !== outcome; });
      }
      all('.controls').forEach(function (item) { item.hidden = false; });
      all('.pick-scenario').forEach(function (select, index) {
        if (index === 0 && select.options.length > 1) { choose(select.options[1].value); }
        select.addEventListener('change', function () { choose(select.value); });
      });
      all('.pick-outcome').forEach(function (select) {
        show(select.dataset.group, select.options[0].value);
        select.addEventListener('change', function () { show(select.dataset.group, select.value); });
      });

      function value(row, column, isDutch) {
        var text = row.cells[column] ? row.cells[column].textContent.trim() : '';
        var plain = text.replace(/\\u2212/g, '-').replace(isDutch ? /\\./g : /,/g, '').replace(isDutch ? /,/g : /$^/, '.');
        var number = parseFloat(plain.replace(/^\\+/, ''));
        if (isNaN(number)) { return text; }
        return /mil/.test(text) ? number * (/milli?[ao]rd|billion/.test(text) ? 1e9 : 1e6) : number;
      }
      function compare(a, b) {
        if (typeof a === 'number' && typeof b === 'number') { return a - b; }
        if (typeof a === typeof b) { return a < b ? -1 : a > b ? 1 : 0; }
        return typeof a === 'number' ? -1 : 1;
      }
      function sort(table, head, column) {
        var isUp = head.getAttribute('aria-sort') !== 'ascending';
        var isDutch = table.closest('main').id === 'nl';
        all('thead th', table).forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
        all('tbody', table).forEach(function (body) {
          var rows = all('tr:not(.first)', body);
          rows.map(function (row) { return { row: row, value: value(row, column, isDutch) }; })
            .sort(function (a, b) { return (isUp ? 1 : -1) * compare(a.value, b.value); })
            .forEach(function (item) { body.appendChild(item.row); });
        });
      }
      all('table.sortable').forEach(function (table) {
        all('thead th', table).forEach(function (head, column) {
          var button = page.createElement('button');
          button.type = 'button';
          button.textContent = head.textContent;
          head.textContent = '';
          head.appendChild(button);
          button.addEventListener('click', function () { sort(table, head, column); });
        });
      });

      var tip = page.createElement('div');
      tip.className = 'tip';
      tip.hidden = true;
      page.body.appendChild(tip);
      all('svg title').forEach(function (title) {
        title.parentNode.dataset.tip = title.textContent;
        title.remove();
      });
      function tell(event) {
        var mark = event.target.closest ? event.target.closest('[data-tip]') : null;
        tip.hidden = !mark;
        if (!mark) { return; }
        tip.textContent = mark.dataset.tip;
        var left = Math.min(event.clientX + 12, window.innerWidth - tip.offsetWidth - 8);
        var top = event.clientY + 16 + tip.offsetHeight > window.innerHeight ? event.clientY - tip.offsetHeight - 8 : event.clientY + 16;
        tip.style.left = Math.max(8, left) + 'px';
        tip.style.top = top + 'px';
      }
      page.addEventListener('mousemove', tell);
      page.addEventListener('click', tell);
      page.addEventListener('keydown', function (event) { if (event.key === 'Escape') { tip.hidden = true; } });

      root.dataset.ready = '1';
    })();

    """
}
