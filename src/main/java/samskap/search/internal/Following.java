package samskap.search.internal;

import java.time.Duration;
import java.time.Instant;

/**
 * An index that follows its database since it was opened: everything that is known of it only until it is opened again.
 */
final class Following {

    private final ChangeLog changes;
    private final Backlog backlog;
    private final Renewing renewing;
    private final FirstReading reading;
    private final Rounds rounds;
    private final Sweeping sweeping;
    private final Pointing pointing;
    private final Every second = Every.now(Duration.ofSeconds(1));
    private final Every minute = Every.later(Duration.ofMinutes(1));
    private final Every hour = Every.later(Duration.ofHours(1));
    private Progress progress;

    private Following(Index index, ChangeLog changes, Sources sources, Model model, Progress progress) {
        this.changes = changes;
        this.progress = progress;
        this.backlog = new Backlog(changes, progress.settled());
        this.renewing = new Renewing(index, sources);
        this.pointing = new Pointing(index, sources, renewing, model);
        renewing.tellUnpointed(pointing::isDue);
        this.reading = new FirstReading(sources, renewing);
        this.rounds = new Rounds(sources, renewing);
        this.sweeping = new Sweeping(index, renewing);
    }

    /**
     * Goes on from what the index last kept, or from the beginning where that does not fit this database, or this
     * model.
     */
    static Following begin(Index index, ChangeLog changes, Sources sources, Model model) {
        var print = model.load().map(loaded -> loaded.embedding().fingerprint()).orElse("");
        var last = Progress.of(index.kept());
        var database = changes.database();
        var fits = last.database().equals(database)
                && last.fits(print)
                && last.settled() <= changes.last()
                && last.settled() + 1 >= changes.first();
        if (!fits) {
            index.clear();
            last = Progress.begun(database, print, changes.last(), sources.lastMessage(), Instant.now());
        }
        model.answer();
        return new Following(index, changes, sources, model, last.pointedBy(print));
    }

    /** @return whether there is more to do at once */
    boolean step() {
        var lookingBack = second.isTime();
        if (lookingBack) {
            var settled = backlog.lookBack();
            renewDue();
            progress = progress.settledAt(settled);
            backlog.settle(settled);
        } else {
            backlog.take();
            renewDue();
        }
        var more = (lookingBack || !reading.isComplete()) && readOn();
        lookAfter();
        return more || pointing.step();
    }

    private void renewDue() {
        var due = backlog.due();
        for (var part : due) {
            progress = reading.withRead(renewing.renew(part), progress);
            backlog.isRead(part);
        }
        if (!due.isEmpty() || reading.isComplete()) {
            renewing.show();
        }
    }

    private boolean readOn() {
        var before = progress;
        progress = reading.readOn(before);
        return !progress.equals(before);
    }

    private void lookAfter() {
        if (reading.isComplete()) {
            progress = rounds.goOn(progress);
        }
        if (minute.isTime() && renewing.hasUnkept()) {
            keep();
        }
        if (hour.isTime()) {
            changes.forgetOld();
        }
        progress = sweeping.goOn(progress);
    }

    /** Writes the index to the disk, with how far it is. */
    void keep() {
        renewing.keep(progress);
    }

    Standing standing() {
        return backlog.standing(reading.isComplete());
    }
}
