@org.jspecify.annotations.NullMarked
package samskap.teams.internal;
