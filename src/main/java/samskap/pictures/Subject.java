package samskap.pictures;

/**
 * What pictures belong to.
 *
 * @param kind the name by which its {@link PictureOwner} is known
 * @param id which of them
 */
public record Subject(String kind, long id) {}
