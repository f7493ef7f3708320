package samskap.ideas.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.ideas.Finding;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Member;
import samskap.ideas.Members;
import samskap.ideas.Merging;
import samskap.ideas.Merging.Preview;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.live.Live;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;

/** How colleagues say that two ideas are the same, or are not. */
@Component
record SameAs(
        Merging merging,
        Finding finding,
        Members members,
        Ideas ideas,
        People people,
        CurrentPerson current,
        Acts acts,
        Words words,
        Live live) {

    private static final int OFFERED = 6;

    boolean mayMerge(Person person) {
        return merging.mayMerge(person);
    }

    /** Asks over the page which idea it is the same as. */
    void ask(IdeaId duplicate) {
        new SameAsDialog(this, duplicate).open(UI.getCurrent());
    }

    List<Member> membersOf(IdeaId idea) {
        return members.of(idea, words.language());
    }

    List<Idea> candidates(IdeaId duplicate, String typed) {
        return merging.candidates(current.require(), duplicate, typed, OFFERED);
    }

    /** Those that are told from it by their words alone with little doubt. */
    Set<IdeaId> probablySameAs(IdeaId duplicate) {
        return ideas
                .find(duplicate)
                .map(idea -> finding.like(idea.title() + "\n" + idea.story(), Finding.Likeness.SAME, OFFERED))
                .orElse(List.of())
                .stream()
                .map(Finding.Likeness::idea)
                .collect(Collectors.toSet());
    }

    Preview preview(IdeaId duplicate, IdeaId main) {
        return merging.preview(current.require(), duplicate, main);
    }

    /** Merges, and leads to the idea that goes on. */
    void merge(Preview seen, String word) {
        merging.merge(current.require(), seen.duplicate().id(), seen.main().id(), word);
        ideas.find(seen.main().id()).ifPresent(main -> {
            UI.getCurrent().navigate(main.path().substring(1));
            Toasts.show(words.text("ideas.same.done", main.pulse().supports()));
        });
    }

    void unmerge(IdeaId duplicate) {
        if (acts.run(() -> merging.unmerge(current.require(), duplicate))) {
            Toasts.show(words.text("ideas.same.apartDone"));
        }
    }
}
