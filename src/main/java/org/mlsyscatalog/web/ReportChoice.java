package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that can be wrong about a page.
 *
 * @param key what the form calls it
 * @param label what people call it
 * @param file the file of the data folder the entry goes into
 * @param asks what the right value is; empty where nothing is asked
 * @param choosesPapers whether papers are to be marked
 * @param entries what is handed over, with {@link #TO}, {@link #REASON}, {@link #SOURCE}
 * and {@link #PAPERS} where the answers go
 */
record ReportChoice(String key, String label, String file, String asks, boolean choosesPapers,
		List<Map<String, Object>> entries) {

	static final String CORRECTIONS = "corrections.yaml";

	static final String TO = "\u0001to";

	static final String REASON = "\u0001reason";

	static final String SOURCE = "\u0001source";

	static final List<String> PAPERS = List.of("\u0001papers");

	/** A choice that ends in one entry of the corrections. */
	static ReportChoice correction(String key, String label, String asks, Object... keysAndValues) {
		return new ReportChoice(key, label, CORRECTIONS, asks, List.of(keysAndValues).contains(PAPERS),
				List.of(entry(keysAndValues)));
	}

	/** Keys with values, and with reason and source at the end. */
	static Map<String, Object> entry(Object... keysAndValues) {
		Map<String, Object> entry = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			entry.put((String) keysAndValues[i], keysAndValues[i + 1]);
		}
		entry.put("reason", REASON);
		entry.put("source", SOURCE);
		return entry;
	}

	/** The entries with what was answered. */
	List<Map<String, Object>> answered(String to, String reason, String source, List<String> papers) {
		Map<Object, Object> answers = Map.of(TO, orAsk(to, "the right one"), REASON,
				orAsk(reason, "why this is an error"), SOURCE, orAsk(source, "where one can check it"), PAPERS,
				papers.isEmpty() ? List.of("the ids of the papers") : papers);
		List<Map<String, Object>> all = new ArrayList<>();
		for (Map<String, Object> entry : this.entries) {
			Map<String, Object> filled = new LinkedHashMap<>();
			entry.forEach((name, value) -> filled.put(name, filled(value, answers)));
			all.add(filled);
		}
		return all;
	}

	private static Object filled(Object value, Map<Object, Object> answers) {
		Object answer = answers.get(value);
		if (answer != null) {
			return answer;
		}
		return (value instanceof List<?> list) ? list.stream().map((item) -> answers.getOrDefault(item, item)).toList()
				: value;
	}

	private static String orAsk(String answer, String question) {
		return answer.isBlank() ? "… (" + question + ")" : answer.strip();
	}

}
