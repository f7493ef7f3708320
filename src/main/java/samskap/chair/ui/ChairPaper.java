package samskap.chair.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.chair.Chair;
import samskap.chair.Decision;
import samskap.chair.Felt;
import samskap.chair.Sitting;
import samskap.chair.Sitting.Followed;
import samskap.chair.Story;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.Brand;
import samskap.shared.InOneGo;
import samskap.shared.Language;
import samskap.shared.text.Markdown;
import samskap.shared.text.TimeAgo;

/** What lies on the table as two sheets of paper, in the language of whoever takes them along. */
@Component
class ChairPaper {

    private static final Act TAKEN_ALONG = Act.of("audit.act.chair.takenAlong");

    private static final Color WELL = new Color(0x2b641d);
    private static final Color BADLY = new Color(0xa93416);
    private static final Color TOLD = new Color(0x8b8579);

    /** So many letters have room in a third of a sheet. */
    private static final int STORY = 560;

    private static final float APART = 22;

    private static final int LINE = 130;
    private static final int MOST = 5;
    private static final int MOST_BEFORE = 3;

    private final Chair chair;
    private final ChairTelling telling;
    private final CurrentPerson current;
    private final Brand brand;
    private final TimeAgo times;
    private final Audit audit;
    private final InOneGo inOneGo;

    ChairPaper(
            Chair chair,
            ChairTelling telling,
            CurrentPerson current,
            Brand brand,
            TimeAgo times,
            Audit audit,
            InOneGo inOneGo) {
        this.chair = chair;
        this.telling = telling;
        this.current = current;
        this.brand = brand;
        this.times = times;
        this.audit = audit;
        this.inOneGo = inOneGo;
    }

    /** Hands it out to whoever leads when it is asked for. */
    DownloadHandler download() {
        return event -> {
            var leader = current.get().filter(Chair::isFor).orElse(null);
            if (leader == null) {
                event.getResponse().setStatus(HttpStatus.FORBIDDEN.value());
                return;
            }
            // Once it is out, nobody here knows who reads it: who took it along is known.
            inOneGo.run(() -> audit.record(Entry.of(leader, TAKEN_ALONG, Thing.setting())));
            event.setFileName("chair-" + times.today() + ".pdf");
            event.setContentType("application/pdf");
            event.getOutputStream().write(of(leader, leader.language()));
        };
    }

    byte[] of(Person leader, Language language) {
        return new Sheets(chair.sitting(leader), language).bytes();
    }

    /** One paper. */
    private final class Sheets {

        private final Sitting sitting;
        private final Language language;
        private final PaperSheet sheet;

        private Sheets(Sitting sitting, Language language) {
            this.sitting = sitting;
            this.language = language;
            sheet = new PaperSheet(language, telling.text(language, "title"));
        }

        private byte[] bytes() {
            stories();
            foot(1);
            sheet.newPage();
            glanceAndDecisions();
            foot(2);
            return sheet.bytes();
        }

        private void foot(int page) {
            sheet.foot(telling.text(language, "paper.foot", brand.name(), telling.day(language, times.today()), page));
        }

        private void stories() {
            var head = new PaperSheet.Text()
                    .add(telling.text(language, "title"), PaperFonts.title(), 0)
                    .add(
                            telling.text(language, "paper.since", telling.day(language, sitting.since())),
                            PaperFonts.small(),
                            2)
                    .heading(telling.text(language, "stories"));
            var top = sheet.write(head, PaperSheet.TOP, PaperSheet.BOTTOM) - 6;
            if (sitting.stories().isEmpty()) {
                var none = new PaperSheet.Text().add(telling.text(language, "noStories"), PaperFonts.text(), 0);
                sheet.write(none, top, PaperSheet.BOTTOM);
            }
            var each = sitting.stories().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue)
                    .toList();
            var third = (top - PaperSheet.BOTTOM) / Chair.STORIES;
            var from = top;
            for (var n = 0; n < each.size(); n++) {
                // Room that one leaves is the others'.
                var share = (from - PaperSheet.BOTTOM) / (each.size() - n);
                var story = each.get(n);
                var text = story(story, Math.round(STORY * share / third));
                from = sheet.writeBeside(colour(story.felt()), text, from, from - share + APART) - APART;
            }
        }

        private static Color colour(@Nullable Boolean felt) {
            return felt == null ? TOLD : felt ? WELL : BADLY;
        }

        private PaperSheet.Text story(Story story, int letters) {
            var text = new PaperSheet.Text()
                    .add(telling.who(language, story), PaperFonts.heading(), 0)
                    .add(telling.about(language, story), PaperFonts.small(), 0);
            if (!story.title().isEmpty()) {
                text.add(story.title(), PaperFonts.strong(), 3);
            }
            return text.add(Markdown.toExcerpt(story.words(), letters), PaperFonts.voice(), 3);
        }

        private void glanceAndDecisions() {
            var text = new PaperSheet.Text();
            weakest(text);
            waiting(text);
            promises(text);
            // What is decided now is what the paper is taken along for: it stands before what may have no room.
            decisions(text, "now", Followed.untold(sitting.now()), "nothingYet", MOST);
            var nothing = sitting.number() == 1 ? "firstTime" : "nothingLastTime";
            decisions(text, "lastTime", sitting.lastTime(), nothing, MOST_BEFORE);
            if (!sitting.stillOpen().isEmpty()) {
                decisions(text, "stillOpen", Followed.untold(sitting.stillOpen()), "nothingYet", MOST_BEFORE);
            }
            sheet.write(text, PaperSheet.TOP + 16, PaperSheet.BOTTOM);
        }

        private void weakest(PaperSheet.Text text) {
            text.heading(telling.text(language, "weakest"));
            var link = sitting.weakest();
            if (link == null) {
                text.add(telling.text(language, "weakest.none"), PaperFonts.text(), 2);
            } else {
                text.add(telling.weakest(language, link), PaperFonts.text(), 2)
                        .add(telling.howSure(language, link), PaperFonts.small(), 0);
            }
        }

        private void waiting(PaperSheet.Text text) {
            text.heading(telling.text(language, "waiting"));
            var wait = sitting.waiting();
            if (wait == null) {
                text.add(telling.text(language, "waiting.nobody"), PaperFonts.text(), 2);
            } else {
                text.add(telling.waiting(language, wait), PaperFonts.text(), 2);
                if (!wait.about().isEmpty()) {
                    text.add(wait.about(), PaperFonts.small(), 0);
                }
            }
        }

        private void promises(PaperSheet.Text text) {
            text.heading(telling.text(language, "promises"))
                    .add(telling.promises(language, sitting.promises()), PaperFonts.text(), 2);
            sitting.promised().stream().limit(MOST).forEach(ended -> {
                var promise = Objects.requireNonNull(ended.message().promise());
                text.add(
                        telling.promise(language, promise) + ": "
                                + Markdown.toExcerpt(ended.message().body(), LINE),
                        PaperFonts.small(),
                        1);
            });
        }

        private void decisions(PaperSheet.Text text, String heading, List<Followed> some, String none, int most) {
            text.heading(telling.text(language, heading));
            if (some.isEmpty()) {
                text.add(telling.text(language, none), PaperFonts.small(), 2);
            }
            some.stream().limit(most).forEach(each -> decision(text, each.decision(), each.felt()));
            if (some.size() > most) {
                text.add(telling.text(language, "paper.more", some.size() - most), PaperFonts.small(), 3);
            }
        }

        private void decision(PaperSheet.Text text, Decision decision, @Nullable Felt felt) {
            text.add(Markdown.toExcerpt(decision.words(), LINE), PaperFonts.strong(), 4)
                    .add(telling.decision(language, decision), PaperFonts.small(), 0);
            var ending = decision.ending();
            if (ending != null) {
                text.add(
                        telling.text(
                                        language,
                                        "outcome." + ending.outcome().name().toLowerCase(Locale.ROOT))
                                + ": " + Markdown.toExcerpt(ending.word(), LINE),
                        PaperFonts.small(),
                        0);
            }
            if (felt != null) {
                telling.felt(language, decision, felt).ifPresent(told -> text.add(told, PaperFonts.small(), 0));
            }
        }
    }
}
