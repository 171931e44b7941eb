// Draws an Adaptive Card with Microsoft's renderer, as Teams does it, and tells what it does not know.
"use strict";

const Cards = (() => {
  const configs = {};
  const problems = [];
  // The fonts of Teams first; then what this computer has that is nearest in width.
  const fonts = "'Segoe UI', 'Liberation Sans', Arial, system-ui, sans-serif";

  function setConfig(theme, config) {
    config.fontTypes.default.fontFamily = fonts;
    configs[theme] = config;
  }

  // Teams reads TextBlocks as Markdown. Our cards use none, so showing the text as it is shows the same.
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const holder = document.createElement("div");
    holder.textContent = text;
    result.outputHtml = holder.innerHTML;
    result.didProcess = true;
  };

  // The renderer's test of "lang" keeps its place in the pattern, so that it refuses every second good one.
  function note(message) {
    if (!message.includes('Invalid value "en" for property "lang"')) problems.push(message);
  }

  function draw(json, theme, onPress) {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(configs[theme]);
    card.onExecuteAction = (action) => onPress && onPress(action, card);
    const context = new AdaptiveCards.SerializationContext();
    card.parse(json, context);
    for (let i = 0; i < context.eventCount; i++) note(context.getEventAt(i).message);
    for (const failure of card.validateProperties().validationEvents) note(failure.message);
    const element = card.render();
    element.lang = json.lang || "en-GB";
    return element;
  }

  return { setConfig, draw, problems };
})();
