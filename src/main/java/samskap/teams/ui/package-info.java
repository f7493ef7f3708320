@org.jspecify.annotations.NullMarked
package samskap.teams.ui;
