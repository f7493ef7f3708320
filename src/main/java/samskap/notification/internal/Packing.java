package samskap.notification.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What of all that waits to leave to people goes into which mail now, and what has to wait for another. */
final class Packing {

    /** No digest holds more. */
    private static final int MOST = 200;

    /** One that keeps failing holds back the others no longer. */
    private static final int PATIENCE = 3;

    private final List<Parcel> parcels = new ArrayList<>();
    private final Map<Waiting, Instant> heldBack = new LinkedHashMap<>();

    private Packing() {}

    /** @param waiting all that waits for these people, in the order of what happened */
    static Packing of(List<Waiting> waiting, Instant now) {
        var packing = new Packing();
        waiting.stream()
                .collect(Collectors.groupingBy(Waiting::person, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(ofOne -> packing.pack(ofOne, now));
        return packing;
    }

    private void pack(List<Waiting> ofOne, Instant now) {
        var mails = ofOne.stream()
                .collect(Collectors.groupingBy(Waiting::mail, LinkedHashMap::new, Collectors.toList()))
                .values();
        for (var mail : mails) {
            if (mail.stream().noneMatch(each -> each.isDue(now))) {
                continue;
            }
            var before = mails.stream()
                    .flatMap(List::stream)
                    .filter(each -> isBeingTried(each, now)
                            && each.happening() < mail.getFirst().happening())
                    .max(Comparator.comparing(Waiting::due));
            before.ifPresentOrElse(
                    each -> mail.stream().filter(one -> one.isDue(now)).forEach(one -> heldBack.put(one, each.due())),
                    () -> parcels.add(parcel(mail, now)));
        }
    }

    /**
     * An earlier mail to the same person that the server did not take yet: nobody reads the answer before the question.
     */
    private static boolean isBeingTried(Waiting each, Instant now) {
        return !each.rhythm().isDigest() && each.tries() > 0 && each.tries() <= PATIENCE && !each.isDue(now);
    }

    private static Parcel parcel(List<Waiting> mail, Instant now) {
        var first = mail.getFirst();
        return new Parcel(
                first.person(),
                first.rhythm(),
                mail.stream()
                        .filter(each -> !each.rhythm().isDigest() || each.isDue(now))
                        .limit(MOST)
                        .map(Waiting::happening)
                        .toList(),
                first.tries() + 1);
    }

    List<Parcel> parcels() {
        return List.copyOf(parcels);
    }

    /** What is due and must not leave yet, with the moment until which it waits. */
    Map<Waiting, Instant> heldBack() {
        return Map.copyOf(heldBack);
    }
}
