package org.mlsyscatalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The seed listing, taken apart by two regular expressions and nothing of the
 * application's, to hold the catalog against.
 */
public final class SeedListing {

	private static final Path FILE = Path.of("data/listings/learningsys-2018.txt");

	private static final Pattern PAPER = Pattern.compile("\\*\\*(.*)\\*\\*: (.*)");

	private static final Pattern AUTHOR = Pattern.compile("(.*?) \\((.*)\\)");

	private SeedListing() {
	}

	/**
	 * A line as printed.
	 *
	 * @param number counted from 1
	 */
	public record Line(int number, String title, List<Name> authors) {
	}

	/** An author as printed. */
	public record Name(String name, List<String> affiliations) {
	}

	/** All papers by line. */
	public static List<Line> lines() {
		try {
			List<Line> lines = new ArrayList<>();
			for (String text : Files.readAllLines(FILE)) {
				Matcher paper = matching(PAPER, text);
				lines.add(new Line(lines.size() + 1, paper.group(1),
						List.of(paper.group(2).split("; ")).stream().map(SeedListing::author).toList()));
			}
			return lines;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Name author(String text) {
		Matcher author = matching(AUTHOR, text);
		String affiliation = author.group(2).strip();
		return new Name(author.group(1).strip(), affiliation.isEmpty() ? List.of() : List.of(affiliation));
	}

	private static Matcher matching(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalStateException("The seed has changed: " + text);
		}
		return matcher;
	}

	/** The lines each author is on, by the name with single spaces. */
	public static Map<String, List<Integer>> linesByAuthor() {
		Map<String, List<Integer>> lines = new LinkedHashMap<>();
		lines().forEach((line) -> line.authors()
			.forEach((author) -> lines.computeIfAbsent(author.name().replaceAll(" +", " "), (name) -> new ArrayList<>())
				.add(line.number())));
		return lines;
	}

}
