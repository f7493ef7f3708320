package samskap.scoring.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.scoring.Panel;
import samskap.scoring.Said;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** Between the rounds judges talk about what they differ on; what was talked about is judged again. */
@Component
class Talking {

    private static final int LONGEST_WORDS = 2_000;

    private final PanelStore panels;
    private final PanelAccess access;
    private final TalkStore talks;
    private final People people;
    private final InOneGo inOneGo;
    private final Clock clock;

    Talking(PanelStore panels, PanelAccess access, TalkStore talks, People people, InOneGo inOneGo, Clock clock) {
        this.panels = panels;
        this.access = access;
        this.talks = talks;
        this.people = people;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    List<Said> about(long panel, IdeaId idea) {
        return talks.talk(panel, idea);
    }

    void say(Person judge, long panel, IdeaId idea, UUID key, String words) {
        var found = access.requireJudge(judge, panel);
        if (access.knownRound(judge, found) == 0 || !found.ideas().contains(idea)) {
            throw Refusal.notAllowed();
        }
        var cleaned = CleanText.lines(words);
        if (CleanText.isBlank(cleaned) || cleaned.length() > LONGEST_WORDS) {
            throw Refusal.of("words", "scoring.refused.words", LONGEST_WORDS);
        }
        inOneGo.run(() -> {
            requireFirstRound(panel);
            talks.say(judge.id(), panel, idea, key, cleaned, clock.instant());
        });
    }

    /** A word that came after the second round began would be judged again by some and not by others. */
    private void requireFirstRound(long panel) {
        if (panels.holdRound(panel) != Panel.FIRST) {
            throw Refusal.because("scoring.refused.talkIsOver");
        }
    }

    /** Whose first round is not closed yet, of those who still work here. */
    Set<PersonId> notDone(Panel panel) {
        var judges = people.find(panel.judges());
        return panel.judges().stream()
                .filter(judge -> judges.containsKey(judge) && judges.get(judge).isStaff())
                .filter(judge -> panels.closedRound(judge, panel.id()) < Panel.FIRST)
                .collect(Collectors.toSet());
    }

    /** @param without whom one does not wait for any longer */
    void secondRound(Panel panel, Set<PersonId> without) {
        inOneGo.run(() -> {
            requireFirstRound(panel.id());
            if (talks.talkedAbout(panel.id()).isEmpty()) {
                throw Refusal.because("scoring.refused.noTalk");
            }
            if (!without.containsAll(notDone(panel))) {
                throw Refusal.because("scoring.refused.notAllDone");
            }
            panels.secondRound(panel.id());
        });
    }
}
