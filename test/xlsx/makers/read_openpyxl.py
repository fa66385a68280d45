#!/usr/bin/python3
"""Opens workbooks with openpyxl and prints, as JSON, what it sees of our sheet. usage: read_openpyxl.py FILE..."""
import json
import sys

from openpyxl import load_workbook

seen = {}
for file in sys.argv[1:]:
    book = load_workbook(file)
    values = load_workbook(file, data_only=True)
    sheet = book["Tabel 3.9"]
    seen[file] = {
        "sheets": book.sheetnames,
        "formula": sheet["B4"].value,
        "value": values["Tabel 3.9"]["B4"].value,
        "text": sheet["A5"].value,
        "isText": sheet["A5"].data_type == "s",
        "bold": sheet["A1"].font.b,
        "format": sheet["B4"].number_format,
        "fill": sheet["A3"].fill.fgColor.rgb,
        "titles": sheet.print_title_rows,
        "paper": sheet.page_setup.paperSize,
        "orientation": sheet.page_setup.orientation,
        "fit": [bool(sheet.sheet_properties.pageSetUpPr.fitToPage), sheet.page_setup.fitToHeight],
        "frozen": sheet.freeze_panes,
        "link": sheet["A4"].hyperlink.location,
        "merged": [str(block) for block in sheet.merged_cells.ranges],
        "height": sheet.row_dimensions[3].height,
        "width": sheet.column_dimensions["A"].width,
    }
print(json.dumps(seen))
