package org.mlsyscatalog.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

import org.mlsyscatalog.identity.RegistryEntry;

/** As compilers print it, so that editors find the place. */
final class TextReport implements Report {

	private static final int LONGEST = 160;

	private static final int MOST_PLACES = 12;

	@Override
	public void write(List<Checked> checked, PrintWriter out) {
		for (Checked one : checked) {
			one.findings().forEach((finding) -> write(finding, out));
			out.println(summary(one));
		}
		out.flush();
	}

	private static void write(Finding finding, PrintWriter out) {
		Place place = finding.place();
		StringBuilder where = new StringBuilder(finding.file());
		if (place.line() > 0) {
			where.append(':').append(place.line());
		}
		if (place.column() > 0) {
			where.append(':').append(place.column());
		}
		out.println(where + ": " + finding.level().word() + ": " + finding.message() + " [" + finding.kind() + "]");
		if (!finding.text().isBlank()) {
			out.println("    " + shown(finding.text()));
		}
		if (!finding.candidates().isEmpty()) {
			boolean ambiguous = finding.kind().equals(Finding.AMBIGUOUS_AFFILIATION);
			out.println("    " + (ambiguous ? "may be: " : "nearest: ")
					+ finding.candidates().stream().map(TextReport::shown).collect(Collectors.joining("; ")));
		}
		if (!finding.also().isEmpty()) {
			out.println("    also: " + places(finding.also()));
		}
	}

	private static String places(List<Place> places) {
		String first = places.stream()
			.limit(MOST_PLACES)
			.map((place) -> place.line() + ":" + place.column())
			.collect(Collectors.joining(", "));
		int more = places.size() - MOST_PLACES;
		return (more > 0) ? first + " and " + more + " more" : first;
	}

	private static String shown(RegistryEntry entry) {
		return entry.name() + " (" + entry.id() + (entry.country().isEmpty() ? "" : ", " + entry.country()) + ")";
	}

	/** On one line, whatever it holds. */
	private static String shown(String text) {
		String oneLine = text.strip().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
		return (oneLine.length() <= LONGEST) ? oneLine : oneLine.substring(0, LONGEST) + "…";
	}

	private static String summary(Checked one) {
		StringBuilder summary = new StringBuilder(one.file()).append(": ")
			.append(counted(one.papers(), "paper"))
			.append(", ")
			.append(counted(one.authorships(), "authorship"));
		if (!one.layout().isEmpty()) {
			summary.append("; layout ").append(one.layout());
			summary.append(one.reason().isEmpty() ? "" : " (" + one.reason() + ")");
		}
		summary.append("; institutions of ").append(one.registry()).append("; ");
		if (one.isFine()) {
			return summary.append("no problems").toString();
		}
		return summary.append(counted(one.findings().size(), "problem"))
			.append(": ")
			.append(counted(one.count(Level.ERROR), "error"))
			.append(", ")
			.append(counted(one.count(Level.WARNING), "warning"))
			.append(", ")
			.append(one.count(Level.REPAIRED))
			.append(" repaired")
			.toString();
	}

	private static String counted(long count, String what) {
		return count + " " + what + ((count == 1) ? "" : "s");
	}

}
