package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** A row of a spreadsheet: {@code 12 ⇥ Title ⇥ Authors}, with or without a number. */
final class TabbedLine {

	private TabbedLine() {
	}

	/** The title and authors of a line, or null where it is no such row. */
	static @Nullable TitledLine of(Line line, Predicate<Span> areAuthors) {
		if (line.text().indexOf('\t') < 0) {
			return null;
		}
		List<Span> fields = fields(line);
		int last = fields.size() - 1;
		if (last < 1 || !areAuthors.test(fields.get(last))) {
			return null;
		}
		return new TitledLine(new PrintedTitle(fields.get(last - 1), Optional.empty(), "", Optional.empty()),
				fields.get(last), true);
	}

	private static List<Span> fields(Line line) {
		List<Span> fields = new ArrayList<>();
		int start = 0;
		for (int tab = line.text().indexOf('\t'); tab >= 0; tab = line.text().indexOf('\t', start)) {
			fields.add(line.whole().part(start, tab).strip());
			start = tab + 1;
		}
		fields.add(line.from(start).strip());
		fields.removeIf(Span::isBlank);
		return fields;
	}

}
