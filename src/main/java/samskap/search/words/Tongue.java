package samskap.search.words;

/** By whose rules words are taken apart. Swedish, Norwegian and Danish bend theirs so alike that they share a set. */
public enum Tongue {
    NORDIC,
    ENGLISH,
    /** Too few words to tell. */
    EITHER
}
