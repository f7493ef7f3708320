package samskap.ideas.internal;

import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.ideas.Version;
import samskap.ideas.Versions;
import samskap.identity.Person;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.CleanText;

/** Takes down what must not stand in an idea's history: a telephone number that was edited out, abuse. */
@Component
class TakingDown {

    private static final Act TAKEN_DOWN = Act.of("audit.act.ideas.takenDown");

    private final VersionStore versions;
    private final IdeaPulse pulse;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Live live;

    TakingDown(VersionStore versions, IdeaPulse pulse, Audit audit, InOneGo inOneGo, Live live) {
        this.versions = versions;
        this.pulse = pulse;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.live = live;
    }

    void takeDown(Person colleague, IdeaId idea, int number, String typed) {
        colleague.requireStaff();
        var reason = reason(typed);
        inOneGo.run(() -> {
            pulse.hold(idea).orElseThrow(Refusal::notFound);
            var version = versions.at(idea, number)
                    .filter(found -> found.number() == number)
                    .orElseThrow(Refusal::notFound);
            if (isNow(idea, version)) {
                throw Refusal.because("ideas.refused.saysNow");
            }
            if (!version.isTakenDown()) {
                versions.takeDown(idea, number);
                audit.record(Entry.of(colleague, TAKEN_DOWN, Thing.idea(idea.value()))
                        .with(Thing.person(version.author()))
                        .because(reason));
                live.changed(new Change(Change.Kind.IDEA_EDITED, idea.value()));
            }
        });
    }

    private boolean isNow(IdeaId idea, Version version) {
        return versions.at(idea, Integer.MAX_VALUE)
                .filter(latest -> latest.number() == version.number())
                .isPresent();
    }

    private static String reason(String typed) {
        var reason = CleanText.lines(typed);
        CleanText.refuseLonger("reason", reason, Versions.LONGEST_REASON);
        if (CleanText.isBlank(reason)) {
            throw Refusal.of("reason", "ideas.refused.takeDownReason");
        }
        return reason;
    }
}
