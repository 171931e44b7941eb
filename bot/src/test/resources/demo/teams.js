// What the page tells the demo, and what it hears back.
"use strict";

const Teams = (() => {
  let last = 0;

  async function call(name, body) {
    const answer = await fetch("/demo/" + name, {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error("The demo answered " + answer.status);
    const text = await answer.text();
    return text ? JSON.parse(text) : null;
  }

  async function upload(person, file) {
    const query = new URLSearchParams({ person, name: file.name });
    const answer = await fetch("/demo/upload?" + query, {
      method: "POST", headers: { "Content-Type": "application/octet-stream" }, body: file });
    if (!answer.ok) throw new Error("The demo answered " + answer.status);
  }

  async function listen(hear) {
    for (;;) {
      try {
        const answer = await (await fetch("/demo/log?after=" + last)).json();
        if (answer.entries.length) last = answer.entries.at(-1).number;
        hear(answer.entries, answer.now, answer.moved);
      } catch {
        await new Promise((wake) => setTimeout(wake, 2000));
      }
    }
  }

  const cast = async () => (await fetch("/demo/cast")).json();
  const config = async (theme) =>
    (await fetch(`/third-party/adaptivecards-hostconfig/microsoft-teams-${theme}.json`)).json();

  return { call, upload, listen, cast, config };
})();
