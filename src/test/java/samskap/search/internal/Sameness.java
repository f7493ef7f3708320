package samskap.search.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import samskap.ideas.Finding.Likeness;
import samskap.search.internal.Cases.Case;
import samskap.search.internal.Cases.Text;
import samskap.search.internal.Cases.Way;

/** Of those that are called probably the same, how many are; and of those that are, how many are called so. */
final class Sameness {

    /** So many words in common are a paraphrase that shares words. */
    private static final int SHARED = 2;

    private final Function<String, List<Likeness>> same;
    private final BiPredicate<Long, Case> isSame;
    private final Function<Long, Text> texts;
    private final boolean tellMisses;

    private int right;
    private int wrong;
    private final Named paraphrases = new Named("paraphrases");
    private final Named sharing = new Named("of those that share two words or more");
    private final Named retold = new Named("ideas told again in much the same words");

    Sameness(
            Function<String, List<Likeness>> same,
            BiPredicate<Long, Case> isSame,
            Function<Long, Text> texts,
            boolean tellMisses) {
        this.same = same;
        this.isSame = isSame;
        this.texts = texts;
        this.tellMisses = tellMisses;
    }

    private static final class Named {

        private final String what;
        private int all;
        private int named;

        Named(String what) {
            this.what = what;
        }

        void count(boolean isNamed) {
            all++;
            named += isNamed ? 1 : 0;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%s: %d of %d named (%.3f)", what, named, all, (double) named / Math.max(1, all));
        }
    }

    void ask(Case one) {
        for (var asking : one.askings()) {
            if (asking.way() == Way.PARAPHRASE) {
                var named = isNamed(asking.words(), one);
                paraphrases.count(named);
                if (wordsShared(asking.words(), one.idea()) >= SHARED) {
                    sharing.count(named);
                }
            } else if (asking.way() == Way.RETOLD) {
                var named = isNamed(asking.words(), one);
                retold.count(named);
                if (!named && tellMisses) {
                    System.out.println("NOT SAME? " + asking.words().replace("\n", " | ") + " = "
                            + one.idea().title());
                }
            }
        }
        // Whoever reads an idea is told of others than itself.
        isNamed(one.idea().whole(), one);
        if (one.another() != null) {
            askOther(one.another(), Evaluation.NEGATIVES + one.number());
        }
    }

    private boolean isNamed(String words, Case one) {
        boolean named = false;
        for (var like : same.apply(words)) {
            var id = like.idea().value();
            if (isSame.test(id, one)) {
                if (!one.idea().whole().equals(words)) {
                    right++;
                    named = true;
                }
            } else {
                tellWrong(words, like);
            }
        }
        return named;
    }

    private void askOther(Text other, long id) {
        for (var like : same.apply(other.whole())) {
            if (like.idea().value() != id) {
                tellWrong(other.title(), like);
            }
        }
    }

    private void tellWrong(String asked, Likeness like) {
        wrong++;
        if (tellMisses) {
            System.out.printf(
                    Locale.ROOT,
                    "SAME? %.2f %s = %s%n",
                    like.likeness(),
                    asked.replace("\n", " | "),
                    texts.apply(like.idea().value()).title());
        }
    }

    private static long wordsShared(String words, Text idea) {
        var title = words.split("\n", 2);
        var theirs = Told.of(idea.title(), idea.story()).units();
        return Told.of(title[0], title.length > 1 ? title[1] : "").units().stream()
                .filter(unit -> theirs.stream()
                        .anyMatch(other -> other.word().stems().stream()
                                .anyMatch(unit.word().stems()::contains)))
                .count();
    }

    void tell() {
        System.out.printf(
                Locale.ROOT,
                "%n\"Probably the same\": %d said rightly, %d wrongly (precision %.3f)%n",
                right,
                wrong,
                right + wrong == 0 ? 1 : (double) right / (right + wrong));
        List.of(retold, paraphrases, sharing).forEach(named -> System.out.println("- " + named));
    }
}
