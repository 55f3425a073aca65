// J and K go from line to line of the queue; Enter opens it, as any link.
(function () {
  "use strict";

  document.addEventListener("keydown", function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
      return;
    }
    var step = { KeyJ: 1, KeyK: -1 }[event.code];
    var lines = Array.prototype.slice.call(document.querySelectorAll("a.line"));
    if (!step || lines.length === 0) {
      return;
    }
    var here = lines.indexOf(document.activeElement);
    var next = here < 0 ? (step > 0 ? 0 : lines.length - 1) : here + step;
    if (lines[next]) {
      event.preventDefault();
      lines[next].focus();
    }
  });
})();
