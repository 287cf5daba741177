// Runs before anything is painted: says that scripts run, and puts on the theme that was chosen.
(() => {
  "use strict";
  const root = document.documentElement;
  const THEMES = ["light", "dark"];
  root.classList.add("js");

  const chosen = () => {
    try {
      const theme = localStorage.getItem("theme");
      return THEMES.includes(theme) ? theme : "";
    }
    catch {
      return "";
    }
  };

  const putOn = (theme) => {
    if (theme) {
      root.dataset.theme = theme;
    }
    else {
      delete root.dataset.theme;
    }
  };

  const dark = () => root.dataset.theme
    ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

  const tell = (button) => {
    button.setAttribute("aria-pressed", String(dark()));
    document.dispatchEvent(new CustomEvent("themechange"));
  };

  putOn(chosen());

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("button.theme");
    if (!button) {
      return;
    }
    tell(button);
    button.addEventListener("click", () => {
      const theme = dark() ? "light" : "dark";
      // What the system prefers anyway need not be remembered: it may change with the time of day.
      const usual = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
      try {
        if (theme === usual) {
          localStorage.removeItem("theme");
        }
        else {
          localStorage.setItem("theme", theme);
        }
      }
      catch {
        // Not remembered where nothing may be stored.
      }
      putOn(theme === usual ? "" : theme);
      tell(button);
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => tell(button));
    addEventListener("storage", (event) => {
      if (event.key === "theme") {
        putOn(chosen());
        tell(button);
      }
    });
  });
})();
