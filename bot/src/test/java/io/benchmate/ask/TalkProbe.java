package io.benchmate.ask;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

/** scratch */
public final class TalkProbe {
    public static void main(String[] args) throws Exception {
        Desk desk = Desk.of(SamplePlan.HARROWMERE);
        Desk both = Desk.of(SamplePlan.HARROWMERE, SamplePlan.KELDERWICK);
        Desk d = desk;
        for (String line : java.nio.file.Files.readAllLines(java.nio.file.Path.of(args[0]))) {
            if (line.isBlank()) { d = Desk.of(SamplePlan.HARROWMERE); System.out.println("-----"); continue; }
            if (line.equals("BOTH")) { d = Desk.of(SamplePlan.HARROWMERE, SamplePlan.KELDERWICK); continue; }
            if (line.equals("KEL")) { d = Desk.of(SamplePlan.KELDERWICK); continue; }
            Answer a = d.ask(line);
            String t = PlainText.of(a);
            if (t.length() > 420) t = t.substring(0, 420) + "…";
            String off = a instanceof Answer.Several s ? s.wider().toString() + " total " + s.total() : a instanceof Answer.Count c ? c.wider().toString() : "";
            String und = a instanceof Answer.Grounded g ? g.understood() : "";
            System.out.println("> " + line + "\n[" + a.getClass().getSimpleName() + "] {" + und + "} " + Desk.codes(a) + " " + off + "\n   " + a.lead());
        }
    }
}
