package org.mlsyscatalog.command;

import java.io.PrintWriter;
import java.util.List;

/** A way to write down what was found. */
interface Report {

	void write(List<Checked> checked, PrintWriter out);

}
