package samskap.search.vectors;

import java.util.List;

/**
 * Texts as people write them that have nothing to do with each other. How near such texts lie differs by model and by
 * language, from about 0 to 0.8: what is no nearer to a text than strangers says nothing.
 */
public final class Strangers {

    private static final List<String> TEXTS = List.of(
            "The bus leaves before the train arrives\nI have to wait for an hour in the cold.",
            "More vegetables in the school canteen\nMy children only get pasta.",
            "Let me pay the invoice in parts\nThree hundred at once is too much.",
            "Drawers that close by themselves\nOurs wake the baby each time.",
            "The library should lend out tools\nI need a drill once a year.",
            "A map of the hospital\nI could not find the ward where my aunt lay.",
            "Fler laddstolpar vid simhallen\nDet finns bara en och den är trasig.",
            "Appen glömmer mitt lösenord\nJag måste skriva det varje gång.",
            "Visa vilka allergener som finns i brödet\nMin son tål inte nötter.",
            "Mer lys på gangveien til skolen\nDet er helt mørkt om morgenen.",
            "Legen bør svare på meldinger samme dag\nJeg ventet en uke på svar.",
            "Billigere billetter til kampen\nVi er fem i familien og har ikke råd.",
            "Hent storskrald oftere\nVores gård er fuld af gamle sofaer.",
            "Forsikringen dækker ikke min cykel\nDen blev stjålet på stationen.",
            "Stille rum på biblioteket\nMan kan ikke læse til eksamen, når andre taler.");

    /** A text may be about what one or two of them are about; the next one is a stranger. */
    private static final int NEXT = 2;

    private final List<float[]> points;

    private Strangers(List<float[]> points) {
        this.points = points;
    }

    /** As this model sees them. */
    public static Strangers of(Embedding model) {
        return new Strangers(TEXTS.stream().map(model::of).toList());
    }

    /** The cosine from which on something is nearer to this point than strangers are. */
    public double background(float[] point) {
        return points.stream()
                .map(other -> -Embedding.cosine(point, other))
                .sorted()
                .skip(NEXT)
                .mapToDouble(cosine -> -cosine)
                .findFirst()
                .orElseThrow();
    }
}
