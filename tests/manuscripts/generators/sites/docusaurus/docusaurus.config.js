export default { title: 'Balcony', url: 'https://balcony.example.org', baseUrl: '/' }
