package org.mlsyscatalog.datafolder;

import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/** Entries for files of the data folder as text, to be pasted by a person. */
public final class YamlText {

	private YamlText() {
	}

	/**
	 * Entries of a list, indented as they stand below its key.
	 * @param entries keys with a text, a truth value or a list of texts, in the order
	 * they are to be written
	 */
	public static String items(List<Map<String, Object>> entries) {
		DumperOptions options = new DumperOptions();
		options.setDefaultFlowStyle(FlowStyle.BLOCK);
		options.setIndicatorIndent(2);
		options.setIndent(4);
		options.setIndentWithIndicator(false);
		options.setSplitLines(false);
		options.setAllowUnicode(true);
		return new Yaml(options).dump(entries);
	}

}
