package org.mlsyscatalog.command;

import java.util.List;

/**
 * What was found in one listing or data folder.
 *
 * @param file as it was given on the command line
 * @param layout how it was read; empty for a folder, and where it was not
 * @param reason why so; empty likewise
 * @param registry where its institutions were looked up
 * @param authorships authors of all papers together
 */
record Checked(String file, String layout, String reason, String registry, long papers, long authorships,
		List<Finding> findings) {

	Checked {
		findings = List.copyOf(findings);
	}

	boolean isFine() {
		return this.findings.isEmpty();
	}

	long count(Level level) {
		return this.findings.stream().filter((finding) -> finding.level() == level).count();
	}

}
