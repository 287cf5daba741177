package org.mlsyscatalog.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of a CSV file without its header. */
final class CsvTable {

	private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,\"\\r\\n]*))(,|\\r?\\n|$)");

	private CsvTable() {
	}

	static List<List<String>> read(Path file) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		Matcher cell = CELL.matcher(Files.readString(file).replaceFirst("^\uFEFF", ""));
		while (cell.find()) {
			row.add((cell.group(1) != null) ? cell.group(1).replace("\"\"", "\"") : cell.group(2));
			if (!",".equals(cell.group(3))) {
				rows.add(List.copyOf(row));
				row.clear();
			}
			if (cell.hitEnd() && cell.group(3).isEmpty()) {
				break;
			}
		}
		return rows.subList(1, rows.size()).stream().filter((cells) -> cells.size() == 2).toList();
	}

}
