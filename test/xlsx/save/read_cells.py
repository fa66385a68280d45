#!/usr/bin/python3
"""Opens workbooks with openpyxl and prints, as JSON, every cell that holds something. usage: read_cells.py FILE..."""
import json
import sys

from openpyxl import load_workbook

seen = {}
for file in sys.argv[1:]:
    values = load_workbook(file, data_only=True)
    formulas = load_workbook(file)
    seen[file] = {
        sheet.title: {
            cell.coordinate: [
                cell.value if isinstance(cell.value, (int, float, str, bool, type(None))) else "date",
                formulas[sheet.title][cell.coordinate].data_type == "f",
            ]
            for row in sheet.iter_rows()
            for cell in row
            if formulas[sheet.title][cell.coordinate].value is not None
        }
        for sheet in values.worksheets
    }
print(json.dumps(seen))
