package samskap.scoring.internal;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.scoring.NewPanel;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** What a new panel must have. */
@Component
class PanelForm {

    private final Ideas ideas;
    private final People people;

    PanelForm(Ideas ideas, People people) {
        this.ideas = ideas;
        this.people = people;
    }

    /**
     * @return its name, cleaned
     * @throws Refusal at {@code name}, {@code judges} or {@code ideas}
     */
    String checked(NewPanel wanted) {
        var name = CleanText.line(wanted.name());
        if (CleanText.isBlank(name) || name.length() > NewPanel.LONGEST_NAME) {
            throw Refusal.of("name", "scoring.refused.panelName", NewPanel.LONGEST_NAME);
        }
        var staff = people.staff().stream().map(Person::id).collect(Collectors.toSet());
        if (wanted.judges().isEmpty()
                || wanted.judges().size() > NewPanel.MOST_JUDGES
                || !staff.containsAll(wanted.judges())) {
            throw Refusal.of("judges", "scoring.refused.judges", NewPanel.MOST_JUDGES);
        }
        var open = ideas.cards(wanted.ideas()).values().stream()
                .filter(idea -> !idea.status().isClosed())
                .count();
        if (wanted.ideas().isEmpty()
                || wanted.ideas().size() > NewPanel.MOST_IDEAS
                || open < wanted.ideas().size()) {
            throw Refusal.of("ideas", "scoring.refused.panelIdeas", NewPanel.MOST_IDEAS);
        }
        return name;
    }
}
