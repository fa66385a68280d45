"""Puts a bar chart of anggaran and realisasi into a sheet of a workbook: add_chart.py FROM.xlsx TO.xlsx SHEET"""

import sys

from openpyxl import load_workbook
from openpyxl.chart import BarChart, Reference

source, target, name = sys.argv[1:]
workbook = load_workbook(source)
sheet = workbook[name]
chart = BarChart()
chart.title = "Anggaran dan realisasi"
chart.add_data(Reference(sheet, min_col=3, max_col=4, min_row=4, max_row=12), titles_from_data=True)
chart.set_categories(Reference(sheet, min_col=1, min_row=5, max_row=12))
sheet.add_chart(chart, "H4")
workbook.save(target)
