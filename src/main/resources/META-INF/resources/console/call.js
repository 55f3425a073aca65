// After the key of a fact the operator types what the caller says.
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    var fact = event.target.closest("label.fact");
    var said = document.getElementById("said-value");
    // Not after the mouse or the arrow keys: those who walk through the facts stay there.
    if (fact && said && !event.isTrusted && event.target === fact) {
      // After the label has given the focus to its own fact.
      window.setTimeout(function () {
        said.focus();
      }, 0);
    }
  });
})();
