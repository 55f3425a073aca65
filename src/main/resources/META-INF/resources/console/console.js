// Comfort for those who have scripts; every page works without it.
(function () {
  "use strict";

  function find(key) {
    return Array.prototype.find.call(document.querySelectorAll("[data-hotkey]"), function (each) {
      return each.getAttribute("data-hotkey").toLowerCase() === key && each.getClientRects().length > 0;
    });
  }

  // data-hotkey="Alt+1": presses a link or button, goes to a field.
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.isComposing || event.repeat) {
      return;
    }
    // The place of the key, so that it works in the Russian layout, too.
    var place = /^(?:Key|Digit)([A-Z0-9])$/.exec(event.code);
    var name = place ? place[1] : event.key;
    var found = find(((event.altKey ? "alt+" : "") + name).toLowerCase());
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (!found || (typing && !event.altKey && name.length === 1)) {
      return;
    }
    event.preventDefault();
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(found.tagName)) {
      found.focus();
    } else {
      found.click();
    }
  });

  // data-confirm="…": asks before a form is sent.
  document.addEventListener("submit", function (event) {
    var asked = (event.submitter && event.submitter.getAttribute("data-confirm")) || event.target.getAttribute("data-confirm");
    if (asked && !window.confirm(asked)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  // data-timer="2026-01-31T12:00:00Z": how long ago that was; without a value since the page came.
  var began = Date.now();
  function tick() {
    document.querySelectorAll("[data-timer]").forEach(function (each) {
      var since = Date.parse(each.getAttribute("data-timer")) || began;
      var seconds = Math.max(0, Math.floor((Date.now() - since) / 1000));
      each.textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    });
  }
  if (document.querySelector("[data-timer]")) {
    tick();
    window.setInterval(tick, 1000);
  }

  // data-copy="id": puts the text of that element on the clipboard and says so.
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-copy]");
    if (!button || !navigator.clipboard) {
      return;
    }
    var source = document.getElementById(button.getAttribute("data-copy"));
    navigator.clipboard.writeText(source.value === undefined ? source.innerText : source.value).then(function () {
      button.textContent = "Скопировано";
    });
  });

  // data-cover="60": what a script put there is gone some seconds later, even where the service cannot be reached by then.
  document.addEventListener("htmx:load", function (event) {
    var shown = event.detail.elt;
    if (!shown.matches || !shown.matches("[data-cover]")) {
      return;
    }
    window.setTimeout(function () {
      shown.textContent = "Время показа вышло.";
    }, (Number(shown.getAttribute("data-cover")) + 3) * 1000);
  });
})();
