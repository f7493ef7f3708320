@org.jspecify.annotations.NullMarked
package samskap.pictures.internal;
