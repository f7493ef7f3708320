package samskap.ideas.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.StaleEdit;
import samskap.ideas.Version;
import samskap.ideas.Versions;
import samskap.identity.Person;
import samskap.shared.Cursor;
import samskap.shared.Refusal;
import samskap.shared.Slice;

@Component
class IdeaVersions implements Versions {

    private final VersionStore versions;
    private final Editing editing;
    private final TakingDown takingDown;
    private final Ideas ideas;

    IdeaVersions(VersionStore versions, Editing editing, TakingDown takingDown, Ideas ideas) {
        this.versions = versions;
        this.editing = editing;
        this.takingDown = takingDown;
        this.ideas = ideas;
    }

    @Override
    public List<Version> of(IdeaId idea) {
        return versions.of(idea);
    }

    @Override
    public int count(IdeaId idea) {
        return versions.countUpTo(idea, Integer.MAX_VALUE);
    }

    /** One more than the page shows is read: what the last one is compared with. */
    @Override
    public Slice<Said> page(IdeaId idea, @Nullable Cursor after) {
        var before = after == null ? Integer.MAX_VALUE : Math.clamp(after.id(), 0, Integer.MAX_VALUE);
        var rows = versions.before(idea, before, PAGE + 1);
        if (rows.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var count = versions.countUpTo(idea, rows.getFirst().number());
        var said = new ArrayList<Said>();
        for (var n = 0; n < rows.size(); n++) {
            var words = n + 1 < rows.size() ? rows.get(n + 1).words() : null;
            said.add(new Said(rows.get(n), count - n, words, after == null && n == 0));
        }
        return Slice.of(
                said,
                PAGE,
                last -> new Cursor(last.version().number(), last.version().number()));
    }

    @Override
    public Optional<Version> at(IdeaId idea, int number) {
        return versions.at(idea, number);
    }

    @Override
    public Map<Integer, Version> at(IdeaId idea, Collection<Integer> numbers) {
        return numbers.isEmpty() ? Map.of() : versions.at(idea, numbers);
    }

    @Override
    public void takeDown(Person colleague, IdeaId idea, int number, String reason) {
        takingDown.takeDown(colleague, idea, number, reason);
    }

    @Override
    public Idea reword(IdeaId id, Rewording wanted) {
        var idea = there(id);
        var words = wanted.words();
        var edit = new IdeaEdit(
                wanted.seen(), words.title(), words.story(), idea.stage(), idea.topic(), idea.feeling(), wanted.why());
        var takenInBy = wanted.by().equals(wanted.author()) ? null : wanted.by();
        if (!editing.edit(id, edit, words, new Editing.Hands(wanted.author(), takenInBy, wanted.source()))) {
            throw new StaleEdit(idea);
        }
        return there(id);
    }

    private Idea there(IdeaId id) {
        return ideas.find(id).orElseThrow(Refusal::notFound);
    }
}
